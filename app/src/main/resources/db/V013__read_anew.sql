-- Pictures are made small and their borders cut alike whoever reads them: fingerprints and miniatures of before do not go
-- together with those of now. A picture without a fingerprint is read again.
delete from fingerprint;
delete from known_files;
