package io.github.lookalike.ui.action;

import io.github.lookalike.ui.desk.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/** Which keys each command has: those of the table of commands, unless a person gave it others. */
public final class KeyTable {

    private final Signal changed = new Signal();
    private final Map<Command, List<KeyStroke>> given = new EnumMap<>(Command.class);

    /** @param lines as {@link #lines()} wrote them; those of commands and keys that are not known are left out */
    public KeyTable(Collection<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            command(parts[0]).ifPresent(command -> {
                List<KeyStroke> keys = given.computeIfAbsent(command, one -> new ArrayList<>());
                Stream.of(parts)
                        .skip(1)
                        .map(KeyStroke::getKeyStroke)
                        .filter(Objects::nonNull)
                        .forEach(keys::add);
            });
        }
    }

    /** One line for each key of a command that was changed, or one without a key. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        given.forEach((command, keys) -> {
            if (keys.isEmpty()) {
                lines.add(command.name());
            }
            keys.forEach(key -> lines.add(command.name() + " " + key));
        });
        return lines;
    }

    /** Sent when keys were given, taken or put back. */
    public Signal changed() {
        return changed;
    }

    /** The first is the one shown. */
    public List<KeyStroke> of(Command command) {
        return given.getOrDefault(command, Keys.of(command));
    }

    public boolean isChanged(Command command) {
        return given.containsKey(command);
    }

    /** All keys of a command, for people. */
    public String words(Command command) {
        return of(command).stream().map(Keys::words).distinct().collect(Collectors.joining(", "));
    }

    /** Which other command is heard where this one is and has the key; those that share it on purpose do not count. */
    public Optional<Command> holder(Command command, KeyStroke key) {
        return Arrays.stream(Command.values())
                .filter(other -> other != command
                        && isHeardWith(command, other)
                        && of(other).contains(key)
                        && !(Keys.of(command).contains(key) && Keys.of(other).contains(key)))
                .findFirst();
    }

    /** Gives a command this key alone, or besides those it has, and takes it from whichever has it. */
    public void give(Command command, KeyStroke key, boolean besides) {
        for (Optional<Command> holder = holder(command, key); holder.isPresent(); holder = holder(command, key)) {
            Command other = holder.get();
            given.put(other, of(other).stream().filter(one -> !one.equals(key)).toList());
        }
        Stream<KeyStroke> before = besides ? of(command).stream() : Stream.empty();
        put(command, Stream.concat(before, Stream.of(key)).distinct().toList());
        changed.send();
    }

    /** Leaves a command without any key. */
    public void take(Command command) {
        put(command, List.of());
        changed.send();
    }

    /** Gives a command its usual keys back, those alone that no other command was given since. */
    public void putBack(Command command) {
        put(
                command,
                Keys.of(command).stream()
                        .filter(key -> holder(command, key).isEmpty())
                        .toList());
        changed.send();
    }

    /** Gives all commands their usual keys back. */
    public void putAllBack() {
        given.clear();
        changed.send();
    }

    private void put(Command command, List<KeyStroke> keys) {
        if (keys.equals(Keys.of(command))) {
            given.remove(command);
        } else {
            given.put(command, keys);
        }
    }

    private static boolean isHeardWith(Command one, Command other) {
        return one.scope() == other.scope()
                || one.scope() == Command.Scope.WINDOW
                || other.scope() == Command.Scope.WINDOW;
    }

    private static Optional<Command> command(String name) {
        return Arrays.stream(Command.values())
                .filter(command -> command.name().equals(name))
                .findFirst();
    }
}
