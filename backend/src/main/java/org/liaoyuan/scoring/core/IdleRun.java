package org.liaoyuan.scoring.core;

import java.time.LocalDate;

/**
 * A run of working days without a disbursement.
 *
 * @param workingDays without those on leave or without an assignment, which may lie between
 */
public record IdleRun(LocalDate from, LocalDate until, int workingDays) {}
