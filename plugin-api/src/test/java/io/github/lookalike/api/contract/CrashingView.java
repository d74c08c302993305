package io.github.lookalike.api.contract;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import org.jspecify.annotations.Nullable;

/** What is read or changed through a view of attributes can fail as well; a change of attributes is never cut off. */
final class CrashingView implements InvocationHandler {

    private final CrashingDisk disk;
    private final Path path;
    private final FileAttributeView real;

    private CrashingView(CrashingDisk disk, Path path, FileAttributeView real) {
        this.disk = disk;
        this.path = path;
        this.real = real;
    }

    static <V extends FileAttributeView> V over(CrashingDisk disk, Path path, Class<V> type, V real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? CrashingView.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                new CrashingView(disk, path, real)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        String name = method.getName();
        if (name.startsWith("set") || name.equals("write") || name.equals("delete")) {
            disk.attributes(path);
        } else {
            disk.access(path);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
