package io.github.lookalike.decoder.heif;

import java.nio.ByteBuffer;

/** What an item is said to be, or what is to be done with it (ISO/IEC 23008-12 §6.5). */
public sealed interface Property {

    /** {@code ispe}: columns and rows as they are decoded, before all that is done with them. */
    record Size(long width, long height) implements Property {}

    /** {@code irot}: turned so many times by 90° against the clock, 0 to 3. */
    record Rotation(int quarters) implements Property {}

    /** {@code imir}: left and right exchanged, or else top and bottom. */
    record Mirror(boolean leftRight) implements Property {}

    /**
     * {@code clap} (ISO/IEC 14496-12 §12.1.4): the part that is shown.
     *
     * @param right how far its middle lies right of the middle of the whole
     * @param down how far below it
     */
    record Aperture(double width, double height, double right, double down) implements Property {}

    /** {@code colr} of kind {@code nclx}: codes of ITU-T H.273. */
    record Colours(int primaries, int transfer, int matrix, boolean fullRange) implements Property {}

    /** {@code colr} of kind {@code prof} or {@code rICC}. */
    record Profile(ByteBuffer icc) implements Property {}

    /** {@code hvcC}: how HEVC data is packed, and its parameter sets (ISO/IEC 14496-15 §8.3.3). */
    record Hevc(ByteBuffer configuration) implements Property {}

    /** {@code auxC}: what an auxiliary picture is of its picture, a URN. */
    record Auxiliary(String purpose) implements Property {

        /** Whether it says how opaque each sample is. */
        public boolean isAlpha() {
            return purpose.equals("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha")
                    || purpose.equals("urn:mpeg:hevc:2015:auxid:1")
                    || purpose.equals("urn:mpeg:avc:2015:auxid:1");
        }
    }

    /** Says something that no decoding needs. */
    record Remark(String type) implements Property {}

    /** Of a kind that is not known here, or broken. */
    record Unknown(String type) implements Property {}
}
