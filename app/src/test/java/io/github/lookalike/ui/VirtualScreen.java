package io.github.lookalike.ui;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Puts the virtual screen in place before the first test runs, if the build asks for it by naming its toolkit. Later
 * would be too late: whichever test touches AWT first decides the toolkit of the whole JVM.
 */
public final class VirtualScreen implements LauncherSessionListener {

    private static final String TOOLKIT = "com.github.caciocavallosilano.cacio.ctc.CTCToolkit";
    private static final String INSTALLER = "com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (TOOLKIT.equals(System.getProperty("awt.toolkit"))) {
            install();
        }
    }

    private static void install() {
        try {
            Class.forName(INSTALLER);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The virtual screen is asked for and not on the class path", e);
        }
    }
}
