package org.liaoyuan.demo.bank;

import static org.liaoyuan.demo.bank.Errand.Move.ACCEPT;
import static org.liaoyuan.demo.bank.Errand.Move.RETURN;
import static org.liaoyuan.demo.bank.Errand.Move.START;
import static org.liaoyuan.demo.bank.Errand.Move.SUBMIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.DemoStep.GiveErrands;
import org.liaoyuan.demo.bank.Errand.Move;
import org.liaoyuan.organisation.WorkingDays;

/** What the managers among the visitors have given: due and overdue, begun, submitted, returned and passed. */
final class Errands {
    private final List<Officer> officers;
    private final LocalDate today;
    private final WorkingDays days;
    private final List<Errand> errands = new ArrayList<>();

    private Errands(List<Officer> officers, LocalDate today, WorkingDays days) {
        this.officers = officers;
        this.today = today;
        this.days = days;
    }

    static DemoStep of(List<Staff> showcase, List<Officer> officers, LocalDate today, WorkingDays days) {
        Errands all = new Errands(officers, today, days);
        for (Staff manager : showcase) {
            if (manager.role() == Role.SUB_BRANCH_MANAGER) {
                all.ofSubBranch(manager);
                showcase.stream()
                        .filter(above -> above.role() == Role.BRANCH_MANAGER)
                        .filter(above -> all.unitOf(manager).branch().code().equals(above.unitCode()))
                        .forEach(above -> all.ofBranch(above, manager));
            }
        }
        return new GiveErrands(all.errands);
    }

    /** Two officers, so that few have to sign in: each takes its time. */
    private void ofSubBranch(Staff manager) {
        List<String> people = officers.stream()
                .filter(officer -> unitCode(officer).equals(manager.unitCode()))
                .map(Officer::staffNo)
                .toList();
        String first = people.get(0);
        String last = people.get(people.size() - 1);
        give(manager, first, "补齐三户按揭抵押物照片", "三户按揭贷款缺抵押物照片，请上门补拍并存档。", in(3));
        give(manager, first, "约访五户到期前客户", "逐户说明续贷安排，填写约访记录。", ago(2), START);
        give(manager, last, "整理本周走访记录", "走访过的客户逐户写明需求和下一步。", in(1), START, SUBMIT);
        give(manager, last, "五户经营贷贷后检查", "核对经营流水和用途凭证，每户一页。", in(2), SUBMIT, RETURN);
    }

    private void ofBranch(Staff above, Staff manager) {
        give(above, manager.staffNo(), "组织一次产能复盘会", "逐人看进度和缺口，形成会议纪要。", in(2), SUBMIT, ACCEPT);
        give(above, manager.staffNo(), "为连续未达标人员结对帮扶", "每人一名师傅，一人一策，写明辅导安排。", in(5), START);
        give(above, manager.staffNo(), "报送下月投放计划", "按产品和客户经理分解，写明储备客户。", ago(1));
    }

    private void give(Staff by, String ownerNo, String title, String detail, LocalDate dueOn, Move... moves) {
        errands.add(new Errand(by.staffNo(), ownerNo, title, detail, dueOn, List.of(moves)));
    }

    private LocalDate in(int workingDays) {
        return days.after(today, workingDays);
    }

    private LocalDate ago(int workingDays) {
        LocalDate day = today;
        for (int left = workingDays; left > 0; left -= days.isWorking(day) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private SubBranch unitOf(Staff manager) {
        return officers.stream()
                .map(officer -> officer.at(today))
                .filter(unit -> unit != null && unit.code().equals(manager.unitCode()))
                .findFirst()
                .orElseThrow();
    }

    private String unitCode(Officer officer) {
        SubBranch unit = officer.at(today);
        return unit == null ? "" : unit.code();
    }
}
