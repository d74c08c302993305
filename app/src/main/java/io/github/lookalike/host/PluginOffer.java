package io.github.lookalike.host;

import java.util.Optional;

/**
 * What a jar would install, as a look at it showed.
 *
 * @param status what it is and contributes; its reason tells what of it cannot be made
 * @param requires the versions of plugin-api it is made for
 * @param sha256 of the file
 * @param installed the version that it would replace
 */
public record PluginOffer(PluginStatus status, String requires, String sha256, Optional<String> installed) {

    /** Whether something in it could not be made. */
    public boolean isTroubled() {
        return status.state() != PluginStatus.State.ACTIVE;
    }

    /** Whether a newer version of it is installed. */
    public boolean isDowngrade() {
        return installed
                .filter(version -> PluginVersions.compare(status.version(), version) < 0)
                .isPresent();
    }
}
