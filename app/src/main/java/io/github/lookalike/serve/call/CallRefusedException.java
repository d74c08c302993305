package io.github.lookalike.serve.call;

/** A call is not answered as it was asked; the message says why, for people. */
public final class CallRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public CallRefusedException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
