package io.github.lookalike.ui;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.AWTException;
import java.awt.SystemTray;
import java.awt.Toolkit;
import java.awt.TrayIcon;
import javax.swing.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says where the desktop shows such notices that long work has ended; where it shows none, by a sound. */
final class EndNotice {

    private static final Logger LOG = LoggerFactory.getLogger(EndNotice.class);

    /** In milliseconds: as long as desktops show a notice, before its icon is taken away again. */
    private static final int SHOWN = 15_000;

    private EndNotice() {}

    static void show(String title, String text) {
        if (!SystemTray.isSupported()) {
            Toolkit.getDefaultToolkit().beep();
            return;
        }
        SystemTray tray = SystemTray.getSystemTray();
        int size = tray.getTrayIconSize().height;
        TrayIcon icon =
                new TrayIcon(new FlatSVGIcon("io/github/lookalike/ui/icon/app.svg", size, size).getImage(), title);
        try {
            tray.add(icon);
        } catch (AWTException e) {
            LOG.info("the desktop shows no notices: {}", e.getMessage());
            Toolkit.getDefaultToolkit().beep();
            return;
        }
        icon.displayMessage(title, text, TrayIcon.MessageType.INFO);
        Timer away = new Timer(SHOWN, event -> tray.remove(icon));
        away.setRepeats(false);
        away.start();
    }
}
