package org.liaoyuan.target;

/** An officer of a month with the sub-branch of the last assigned day in it. */
record ListedOfficer(long personId, String staffNo, String name, long subBranchId) {}
