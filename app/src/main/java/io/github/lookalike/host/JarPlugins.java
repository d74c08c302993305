package io.github.lookalike.host;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;

/** PF4J over jars, of which only the bundled ones are loaded as they are. */
final class JarPlugins extends JarPluginManager {

    private final Set<Path> trusted = new HashSet<>();

    JarPlugins(Path folder) {
        super(folder);
    }

    /** Lets a jar be loaded as it is. */
    void trust(Path jar) {
        trusted.add(jar);
    }

    /** Called by the constructor above, before there is anything to load. */
    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
                return trusted.contains(jar)
                        ? super.loadPlugin(jar, descriptor)
                        : UserPluginClasses.of(pluginManager, descriptor, jar);
            }
        };
    }
}
