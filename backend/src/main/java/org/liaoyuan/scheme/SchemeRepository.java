package org.liaoyuan.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SchemeRepository implements PanacheRepositoryBase<Scheme, UUID> {}
