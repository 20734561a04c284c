package org.liaoyuan.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A machine that calls, with what it may do. */
record ApiClient(long id, UUID publicId, String name, List<ApiScope> scopes) implements Party {

    ApiClient {
        scopes = List.copyOf(scopes);
    }

    boolean mayCall(String path) {
        return scopes.stream().anyMatch(scope -> scope.opens(path));
    }

    @Override
    public String actorName() {
        return name;
    }

    @Override
    public String actorRoles() {
        return scopes.stream().map(ApiScope::text).sorted().collect(Collectors.joining(","));
    }
}
