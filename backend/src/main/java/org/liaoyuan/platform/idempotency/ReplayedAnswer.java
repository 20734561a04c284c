package org.liaoyuan.platform.idempotency;

/** Carries a kept answer past the resource method, whose return type it need not have. */
final class ReplayedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient StoredAnswer answer;

    ReplayedAnswer(StoredAnswer answer) {
        super("kept answer", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
