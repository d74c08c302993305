package io.github.lookalike.action.link;

import io.github.lookalike.api.ActionReceipt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Base64;
import java.util.Map;

/** What a file has beside its bytes and times, kept in a receipt: permissions, owner, group and extended attributes. */
final class FileAttributes {

    private static final String MODE = "mode";
    private static final String OWNER = "owner";
    private static final String GROUP = "group";
    private static final String EXTENDED = "xattr.";

    private FileAttributes() {}

    /** The receipt with what the file has. */
    static ActionReceipt noted(Path file, ActionReceipt receipt) throws IOException {
        return withExtended(file, withPosix(file, receipt));
    }

    /** Gives a copy what the receipt says; only the owner may be impossible to give, without which it still is the file. */
    static void give(Path copy, ActionReceipt receipt) throws IOException {
        Map<String, String> notes = receipt.notes();
        UserDefinedFileAttributeView extended =
                Files.getFileAttributeView(copy, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        for (Map.Entry<String, String> note : notes.entrySet()) {
            if (extended != null && note.getKey().startsWith(EXTENDED)) {
                byte[] value = Base64.getDecoder().decode(note.getValue());
                extended.write(note.getKey().substring(EXTENDED.length()), ByteBuffer.wrap(value));
            }
        }
        PosixFileAttributeView posix =
                Files.getFileAttributeView(copy, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        String mode = notes.get(MODE);
        if (posix != null && mode != null) {
            giveOwner(copy, posix, notes);
            posix.setPermissions(PosixFilePermissions.fromString(mode));
        }
    }

    private static void giveOwner(Path copy, PosixFileAttributeView posix, Map<String, String> notes)
            throws IOException {
        PosixFileAttributes now = posix.readAttributes();
        String owner = notes.getOrDefault(OWNER, "");
        String group = notes.getOrDefault(GROUP, "");
        var principals = copy.getFileSystem().getUserPrincipalLookupService();
        try {
            if (!group.isEmpty() && !now.group().getName().equals(group)) {
                posix.setGroup(principals.lookupPrincipalByGroupName(group));
            }
            if (!owner.isEmpty() && !now.owner().getName().equals(owner)) {
                posix.setOwner(principals.lookupPrincipalByName(owner));
            }
        } catch (IOException e) {
            // Only an administrator may give a file away; it is back all the same.
            return;
        }
    }

    private static ActionReceipt withPosix(Path file, ActionReceipt receipt) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return receipt;
        }
        PosixFileAttributes has = view.readAttributes();
        return receipt.with(MODE, PosixFilePermissions.toString(has.permissions()))
                .with(OWNER, has.owner().getName())
                .with(GROUP, has.group().getName());
    }

    private static ActionReceipt withExtended(Path file, ActionReceipt receipt) throws IOException {
        UserDefinedFileAttributeView view =
                Files.getFileAttributeView(file, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null || !Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class)) {
            return receipt;
        }
        ActionReceipt noted = receipt;
        for (String name : view.list()) {
            ByteBuffer value = ByteBuffer.allocate(view.size(name));
            view.read(name, value);
            noted = noted.with(EXTENDED + name, Base64.getEncoder().encodeToString(value.array()));
        }
        return noted;
    }
}
