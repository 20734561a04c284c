package org.liaoyuan.demo.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice.Meeting;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice.Reader;

/** Two notices: the rules, with a check, to the whole bank; and a branch's own. Some have read them; no visitor has yet. */
final class Announcements {
    private static final List<Integer> RIGHT = List.of(1, 0, 2);
    private static final List<Integer> WRONG = List.of(0, 0, 2);
    /** Few enough: each has to sign in, which takes its time. */
    private static final int READS_EVERY = 8;

    private static final int FAILS_FIRST_EVERY = 3;
    private static final int ONLY_READS_EVERY = 5;

    private final List<Officer> officers;
    private final List<Staff> management;
    private final LocalDate today;

    private Announcements(List<Officer> officers, List<Staff> management, LocalDate today) {
        this.officers = officers;
        this.management = management;
        this.today = today;
    }

    static List<DemoStep> of(List<Officer> officers, List<Staff> management, List<Staff> showcase, LocalDate today) {
        Set<String> visitors = showcase.stream().map(Staff::staffNo).collect(Collectors.toSet());
        List<Officer> others = officers.stream()
                .filter(officer -> officer.at(today) != null && !visitors.contains(officer.staffNo()))
                .toList();
        Announcements all = new Announcements(others, management, today);
        return List.of(all.ofRules(), all.ofBranch());
    }

    private DemoStep ofRules() {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < officers.size(); i += READS_EVERY) {
            int reader = i / READS_EVERY;
            List<List<Integer>> tries = reader % ONLY_READS_EVERY == 0
                    ? List.of()
                    : reader % FAILS_FIRST_EVERY == 0 ? List.of(WRONG, RIGHT) : List.of(RIGHT);
            readers.add(new Reader(officers.get(i).staffNo(), tries));
        }
        Staff manager = first(Role.SUB_BRANCH_MANAGER);
        return new PublishNotice(
                first(Role.HEAD_OFFICE).staffNo(),
                json("/demo/notice-scheme.json"),
                readers,
                new Meeting(manager.staffNo(), manager.unitCode(), today, officersOf(manager.unitCode())));
    }

    private DemoStep ofBranch() {
        Staff manager = first(Role.BRANCH_MANAGER);
        List<Reader> readers = officers.stream()
                .filter(officer -> branchOf(officer).equals(manager.unitCode()))
                .limit(READS_EVERY)
                .map(officer -> new Reader(officer.staffNo(), List.of(List.of())))
                .toList();
        List<String> attendees = readers.stream().map(Reader::staffNo).toList();
        return new PublishNotice(
                manager.staffNo(),
                json("/demo/notice-branch.json").replace("\"UNIT\"", "\"" + manager.unitCode() + "\""),
                readers,
                new Meeting(manager.staffNo(), manager.unitCode(), today, attendees));
    }

    private List<String> officersOf(String unitCode) {
        return officers.stream()
                .filter(officer -> unitOf(officer).code().equals(unitCode))
                .map(Officer::staffNo)
                .toList();
    }

    private SubBranch unitOf(Officer officer) {
        return Objects.requireNonNull(officer.at(today));
    }

    private String branchOf(Officer officer) {
        return unitOf(officer).branch().code();
    }

    private Staff first(Role role) {
        return management.stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private String json(String name) {
        try (InputStream file = Objects.requireNonNull(Announcements.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("TODAY", today.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
