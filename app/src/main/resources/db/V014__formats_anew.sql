-- HEIC is made small by the same squares as all others; TIFF of numbers with a sign and HDR of other primaries are read. A
-- picture without a fingerprint is read again.
delete from fingerprint where picture_id in (select id from picture where format in ('HEIC', 'TIFF', 'HDR'));
delete from known_files;
