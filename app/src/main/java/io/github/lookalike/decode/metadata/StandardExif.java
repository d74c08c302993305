package io.github.lookalike.decode.metadata;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * EXIF without makers' notes: cameras write hundreds of tags of their own there, none of which we keep, and reading them
 * took more time than the rest of the metadata. Apple's are the exception: they are few, and alone tell of bursts and
 * live photos.
 */
final class StandardExif extends ExifReader {

    @Override
    public void extract(RandomAccessReader reader, Metadata metadata, int start, Directory parent) {
        try {
            new TiffReader().processTiff(reader, new WithoutMakersNotes(metadata, parent, start), start);
        } catch (TiffProcessingException | IOException e) {
            // What was read until then is in the metadata.
        }
    }

    private static final class WithoutMakersNotes extends ExifTiffHandler {

        private static final String APPLE = "Apple iOS";

        WithoutMakersNotes(Metadata metadata, Directory parent, int start) {
            super(metadata, parent, start);
        }

        @Override
        public boolean customProcessTag(
                int at, Set<Integer> directories, int start, RandomAccessReader reader, int tag, int bytes)
                throws IOException {
            return (tag == ExifDirectoryBase.TAG_MAKERNOTE && !isApples(reader, at, bytes))
                    || super.customProcessTag(at, directories, start, reader, tag, bytes);
        }

        private static boolean isApples(RandomAccessReader reader, int at, int bytes) throws IOException {
            return bytes > APPLE.length()
                    && APPLE.equals(reader.getString(at, APPLE.length(), StandardCharsets.US_ASCII));
        }
    }
}
