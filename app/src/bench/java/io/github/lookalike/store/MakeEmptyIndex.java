package io.github.lookalike.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes the {@link EmptyIndex} anew by the scripts; its argument is the folder of resources, {@code src/main/resources}. */
public final class MakeEmptyIndex {

    private MakeEmptyIndex() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("empty-index");
        Path index = folder.resolve("index.mv.db");
        new IndexFile(IndexFiles.of(index)).makeByScripts();
        Path made = Path.of(arguments[0] + EmptyIndex.resource());
        Files.move(index, made, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder);
        System.out.println(made + ", " + Files.size(made) + " bytes");
    }
}
