package javafx.scene.image;

/** Stands in for JavaFX, which JImageHash names in its signatures and never needs here. */
public class Image {}
