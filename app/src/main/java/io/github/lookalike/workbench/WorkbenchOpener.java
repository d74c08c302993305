package io.github.lookalike.workbench;

/** Wires and opens a workbench. */
@FunctionalInterface
public interface WorkbenchOpener {

    Workbench open(WorkbenchPlace place) throws WorkbenchUnavailableException;
}
