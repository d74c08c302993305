package io.github.lookalike.decode.imageio;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Watches a reader: how far it came, and whether its time is over. */
final class ReadProgress implements IIOReadProgressListener {

    private float percent;

    /** 0 to 100. */
    float percent() {
        return percent;
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        percent = percentageDone;
        if (Thread.currentThread().isInterrupted()) {
            source.abort();
        }
    }

    @Override
    public void imageComplete(ImageReader source) {
        percent = 100;
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
