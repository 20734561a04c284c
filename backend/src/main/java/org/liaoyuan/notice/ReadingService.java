package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** What recipients do with a notice; each time is noted once and stays. */
@ApplicationScoped
@Transactional
class ReadingService {
    private final NoticeRepository notices;
    private final Recipients recipients;
    private final NoticeMessages messages;
    private final Audit audit;
    private final Caller caller;

    ReadingService(
            NoticeRepository notices, Recipients recipients, NoticeMessages messages, Audit audit, Caller caller) {
        this.notices = notices;
        this.recipients = recipients;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
    }

    /** Of a version that was addressed to the caller; also of one that does not hold any more. */
    void read(UUID id) {
        if (recipients.state(id, caller.personId()).isEmpty()) {
            throw ProblemType.NOT_FOUND.toException();
        }
        noteReading(id);
    }

    private void noteReading(UUID id) {
        if (recipients.read(id, caller.personId())) {
            audit.record("NOTICE_READ", Notice.TYPE, id.toString(), null, null);
        }
    }

    record Wrong(int question, String explanation) {}

    /** Acknowledges it where every answer is right; the questions that were not. Once acknowledged it stays so. */
    List<Wrong> acknowledge(UUID id, List<Integer> answers) {
        long reader = caller.personId();
        Recipients.State state = recipients.locked(id, reader).orElseThrow(ProblemType.NOT_FOUND::toException);
        if (state.acknowledgedAt() != null) {
            return List.of();
        }
        // Not held: hundreds may acknowledge at once, and one who does so while it is withdrawn does no harm.
        Notice notice = notices.findById(id);
        NoticeFinder.mustBePublished(notice);
        NoticeContent content = notice.content();
        mustFit(content, answers);
        noteReading(id);
        List<Integer> wrong = content.wrong(answers);
        if (!answers.isEmpty()) {
            recipients.tried(id, reader, answers.toString(), wrong.size());
        }
        if (wrong.isEmpty()) {
            recipients.acknowledge(id, reader);
            messages.acknowledged(notice, reader);
            audit.record("NOTICE_ACKNOWLEDGED", Notice.TYPE, id.toString(), null, null);
        } else {
            audit.record("NOTICE_CHECK_FAILED", Notice.TYPE, id.toString(), null, Map.of("wrong", wrong.size()));
        }
        return wrong.stream()
                .map(at -> new Wrong(at, content.questions().get(at).explanation()))
                .toList();
    }

    private static void mustFit(NoticeContent content, List<Integer> answers) {
        int questions = content.questions().size();
        if (answers.size() != questions) {
            throw FieldError.pointer("/answers", "one-answer-each", questions).toException();
        }
        for (int at = 0; at < questions; at++) {
            if (answers.get(at) >= content.questions().get(at).options().size()) {
                throw FieldError.pointer("/answers/" + at, "no-such-option").toException();
            }
        }
    }
}
