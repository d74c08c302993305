-- Pictures are seen set straight by a few degrees, too: fingerprints of before do not go together with those of now. All are read again.
delete from fingerprint;
delete from known_files;
