/** Stand-ins for the two JavaFX classes that JImageHash names in its signatures, so that JavaFX need not come along. */
@NullMarked
package javafx.scene.image;

import org.jspecify.annotations.NullMarked;
