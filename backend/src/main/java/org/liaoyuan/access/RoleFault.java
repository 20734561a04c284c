package org.liaoyuan.access;

import java.util.List;

/**
 * Why a role may not be granted.
 *
 * @param field the field or column at fault, as in JSON
 * @param code the text is {@code error.<code>} in {@code problems*.properties}
 */
record RoleFault(String field, String code, List<Object> args) {

    static RoleFault of(String field, String code, Object... args) {
        return new RoleFault(field, code, List.of(args));
    }

    /** It contradicts what the person holds, rather than being wrong in itself. */
    boolean conflict() {
        return code.equals(RoleRules.EXCLUDED) || code.equals(RoleRules.OVERLAPS);
    }
}
