-- A miniature says where a picture lies within the picture: the whole, as long as nobody looked.
update miniature set samples = samples || X'00000000FFFFFFFF';
-- Pictures are seen through more windows: fingerprints of before do not go together with those of now. A picture without one is
-- read again.
delete from fingerprint;
delete from known_files;
