package org.liaoyuan.platform.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the caller calls a parameter of a resource method: its name in the request, or the body. */
public record ParameterName(FieldError.Place place, String name) {

    private static final ParameterName BODY = new ParameterName(FieldError.Place.POINTER, "");

    static ParameterName of(Class<?> resource, List<Path.Node> nodes) {
        Path.MethodNode method = nodes.get(0).as(Path.MethodNode.class);
        Path.ParameterNode parameter = nodes.get(1).as(Path.ParameterNode.class);
        Method called = find(resource, method);
        if (called == null) {
            return BODY;
        }
        Annotation[] annotations = called.getParameterAnnotations()[parameter.getParameterIndex()];
        for (Annotation annotation : annotations) {
            if (annotation instanceof BeanParam) {
                return inBean(called.getParameterTypes()[parameter.getParameterIndex()], nodes);
            }
        }
        ParameterName named = of(annotations, parameter.getName());
        return named == null ? BODY : named;
    }

    /** The name in the request, or null when these annotations make it no parameter. */
    public static @Nullable ParameterName of(Annotation[] annotations, String javaName) {
        for (Annotation annotation : annotations) {
            ParameterName name = of(annotation, javaName);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable ParameterName of(Annotation annotation, String javaName) {
        if (annotation instanceof QueryParam query) {
            return parameter(query.value());
        }
        if (annotation instanceof PathParam path) {
            return parameter(path.value());
        }
        if (annotation instanceof FormParam form) {
            return parameter(form.value());
        }
        if (annotation instanceof HeaderParam header) {
            return new ParameterName(FieldError.Place.HEADER, header.value());
        }
        if (annotation instanceof CookieParam) {
            return new ParameterName(FieldError.Place.HEADER, "Cookie");
        }
        return ofRest(annotation, javaName);
    }

    private static @Nullable ParameterName ofRest(Annotation annotation, String javaName) {
        if (annotation instanceof RestQuery query) {
            return parameter(query.value().isEmpty() ? javaName : query.value());
        }
        if (annotation instanceof RestPath path) {
            return parameter(path.value().isEmpty() ? javaName : path.value());
        }
        if (annotation instanceof RestForm form) {
            return parameter(form.value().isEmpty() ? javaName : form.value());
        }
        return annotation instanceof RestHeader header
                ? new ParameterName(FieldError.Place.HEADER, header.value().isEmpty() ? javaName : header.value())
                : null;
    }

    private static ParameterName parameter(String name) {
        return new ParameterName(FieldError.Place.PARAMETER, name);
    }

    private static ParameterName inBean(Class<?> bean, List<Path.Node> nodes) {
        Path.Node leaf = nodes.stream()
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .findFirst()
                .orElse(nodes.get(nodes.size() - 1));
        for (Field field : bean.getDeclaredFields()) {
            if (field.getName().equals(leaf.getName())) {
                ParameterName named = of(field.getAnnotations(), leaf.getName());
                return named == null ? parameter(leaf.getName()) : named;
            }
        }
        return parameter(leaf.getName());
    }

    // The bean that Arc validates is a subclass without the annotations, so look upwards.
    private static @Nullable Method find(Class<?> resource, Path.MethodNode node) {
        Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
        Method found = null;
        for (Class<?> type = resource; type != null && type != Object.class; type = type.getSuperclass()) {
            try {
                found = type.getDeclaredMethod(node.getName(), types);
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return found;
    }
}
