package io.github.lookalike.decode.webp;

/** Takes the rows of a picture as they are finished. */
interface BandSink {

    /**
     * Takes rows of a band, in order.
     *
     * @param fromLumaRow even; the colour differences have half as many rows
     * @param toLumaRow even; the last band reaches beyond the picture where that ends within a macroblock
     */
    void add(RowBand band, int fromLumaRow, int toLumaRow);
}
