package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.jobs.FaultPoint;
import org.liaoyuan.platform.jobs.JobHandler;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.JobRun;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.rejected.RejectedRows;
import org.liaoyuan.platform.text.Language;

/** Registers the people of a file and grants their roles: all of it, or nothing and every error. */
@ApplicationScoped
class PeopleImportJob implements JobHandler {
    static final String KIND = "PEOPLE_IMPORT";
    private static final int ERRORS_SHOWN = 100;

    private final Uploads uploads;
    private final People people;
    private final Units units;
    private final RoleGrants grants;
    private final RoleService roles;
    private final RejectedRows rejectedRows;
    private final Caller caller;
    private final Audit audit;

    PeopleImportJob(
            Uploads uploads,
            People people,
            Units units,
            RoleGrants grants,
            RoleService roles,
            RejectedRows rejectedRows,
            Caller caller,
            Audit audit) {
        this.uploads = uploads;
        this.people = people;
        this.units = units;
        this.grants = grants;
        this.roles = roles;
        this.rejectedRows = rejectedRows;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param language in which errors are told */
    record Request(String uploadKey, Language language) {}

    /** What is wrong with a file that was rejected; at most 100 errors. */
    record Result(List<PeopleFileError> errors) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Request request = run.payload(Request.class);
        PeopleFile file = PeopleFile.read(uploads.path(request.uploadKey()));
        FaultPoint.reach("people.read");
        run.finish(() -> perform(run.id(), file, request.language()));
        FaultPoint.reach("people.after-commit");
    }

    @Override
    public void cleanUp(JobRun run) {
        uploads.remove(run.payload(Request.class).uploadKey());
    }

    private JobOutcome perform(UUID job, PeopleFile file, Language language) {
        if (!caller.has(Role.ADMIN)) {
            throw ProblemType.FORBIDDEN.toException();
        }
        grants.lock();
        PeoplePlan plan = plan(file);
        return plan.faults().count() == 0
                ? accept(file.rows().size(), plan)
                : reject(job, file, plan.faults(), language);
    }

    private PeoplePlan plan(PeopleFile file) {
        List<PeopleRow> rows = file.rows();
        Map<String, Person> known = people.byStaffNos(
                rows.stream().map(PeopleRow::staffNo).distinct().toList());
        List<Long> ids = known.values().stream().map(Person::id).toList();
        PeoplePlan plan = new PeoplePlan(file.headings().size(), units.all(), known, grants.of(ids), caller.staffNo());
        rows.forEach(plan::add);
        return plan;
    }

    private JobOutcome reject(UUID job, PeopleFile file, PeopleFaults faults, Language language) {
        rejectedRows.keep(job, file.headings(), faults.rows());
        Map<String, Long> counts = Map.of(
                "rows", (long) file.rows().size(), "rejected", faults.rows().count());
        return JobOutcome.rejected(counts, new Result(faults.first(ERRORS_SHOWN, file.headings(), language)));
    }

    private JobOutcome accept(long rows, PeoplePlan plan) {
        plan.newPeople().forEach((staffNo, row) -> people.register(staffNo, row.name(), row.unitCode()));
        FaultPoint.reach("people.registered");
        Map<String, Person> named = people.byStaffNos(
                plan.wishes().stream().map(PeoplePlan.Wish::staffNo).collect(Collectors.toSet()));
        plan.wishes()
                .forEach(
                        wish -> roles.add(Objects.requireNonNull(named.get(wish.staffNo())), wish.span(), wish.unit()));
        Map<String, Long> counts = Map.of(
                "rows",
                rows,
                "registered",
                (long) plan.newPeople().size(),
                "granted",
                (long) plan.wishes().size(),
                "duplicates",
                plan.duplicates());
        audit.record("PEOPLE_IMPORTED", "person", "*", null, counts);
        FaultPoint.reach("people.before-commit");
        return JobOutcome.done(counts, null);
    }
}
