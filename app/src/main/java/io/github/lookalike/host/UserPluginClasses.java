package io.github.lookalike.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.Optional;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** The classes of a plugin of the user, without calls that end the program. */
final class UserPluginClasses extends PluginClassLoader {

    static {
        registerAsParallelCapable();
    }

    private UserPluginClasses(PluginManager manager, PluginDescriptor descriptor, ClassLoader parent) {
        super(manager, descriptor, parent);
    }

    /** A loader of jars for which there is no trust. */
    static PluginClassLoader of(PluginManager manager, PluginDescriptor descriptor, Path jar) {
        UserPluginClasses classes =
                new UserPluginClasses(manager, descriptor, UserPluginClasses.class.getClassLoader());
        classes.addFile(jar.toFile());
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        URL file = findResource(name.replace('.', '/') + ".class");
        Optional<byte[]> changed = file == null ? Optional.empty() : withoutExits(file);
        if (file == null || changed.isEmpty()) {
            return super.findClass(name);
        }
        CodeSource source = new CodeSource(getURLs()[0], (Certificate[]) null);
        return defineClass(name, changed.get(), 0, changed.get().length, source);
    }

    private static Optional<byte[]> withoutExits(URL file) throws ClassNotFoundException {
        try (InputStream in = file.openStream()) {
            return ExitCalls.takenOutOf(in.readAllBytes());
        } catch (IOException e) {
            throw new ClassNotFoundException("cannot be read: " + file, e);
        }
    }
}
