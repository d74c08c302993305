-- What people wrote into the comments of JPEG and GIF. All are read again for it.
delete from fingerprint;
delete from known_files;
