package org.liaoyuan.access;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.problem.ProblemType;

@Path("/auth")
@Tag(name = "Sign-in", description = "Sessions and passwords")
class AuthResource {
    private static final int LONGEST_STAFF_NO = 64;

    private final SignInService signIns;
    private final SessionService sessions;
    private final AccessTokens accessTokens;
    private final RefreshCookie cookie;
    private final OwnPageOnly ownPage;
    private final Caller caller;
    private final Units units;
    private final Instance<DemoDirectory> demo;
    private final boolean demoMode;

    AuthResource(
            SignInService signIns,
            SessionService sessions,
            AccessTokens accessTokens,
            RefreshCookie cookie,
            OwnPageOnly ownPage,
            Caller caller,
            Units units,
            Instance<DemoDirectory> demo,
            @ConfigProperty(name = "liaoyuan.demo") boolean demoMode) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.cookie = cookie;
        this.ownPage = ownPage;
        this.caller = caller;
        this.units = units;
        this.demo = demo;
        this.demoMode = demoMode;
    }

    /** Who wants to sign in. */
    @Schema(name = "Credentials", description = "Staff number and password")
    record Credentials(
            @Schema(description = "Staff number", examples = "810017") @NotBlank @Size(max = LONGEST_STAFF_NO)
            String staffNo,

            @Schema(description = "Password") @NotEmpty @Size(max = PasswordRules.LONGEST)
            String password) {

        @Override
        public String toString() {
            return "Credentials[" + staffNo + "]";
        }
    }

    /** A new password for the old one. */
    @Schema(name = "PasswordChange", description = "The password of now, and the one to be used from now on")
    record PasswordChange(
            @Schema(description = "The password of now") @NotEmpty @Size(max = PasswordRules.LONGEST)
            String current,

            @Schema(description = "12 to 128 characters; no common words alone, no staff number inside") @NotEmpty
            String next) {

        @Override
        public String toString() {
            return "PasswordChange[]";
        }
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(
            summary = "Sign in",
            description =
                    "Answers with an access token and sets the refresh cookie. Five failures are free; each further "
                            + "one locks the account for a doubling time, up to 15 minutes (Retry-After says how long).")
    public RestResponse<SignIn> login(@Valid @NotNull Credentials credentials) {
        return answer(signIns.signIn(credentials.staffNo().strip(), credentials.password()));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(
            summary = "Go on with a session",
            description = "Trades the refresh cookie for a new access token and the next cookie. Needs the header "
                    + "X-Requested-By: spa.")
    public RestResponse<SignIn> refresh() {
        ownPage.check();
        Renewal renewal = cookie.token().map(sessions::renew).orElseGet(Renewal.Ended::new);
        if (renewal instanceof Renewal.Continued continued) {
            return answer(continued.session());
        }
        ProblemType why = renewal instanceof Renewal.Reused ? ProblemType.REFRESH_REUSED : ProblemType.UNAUTHENTICATED;
        throw why.toException();
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Operation(
            summary = "End the session",
            description = "Of the refresh cookie; without one nothing happens. Needs the header X-Requested-By: spa.")
    public RestResponse<Void> logout() {
        ownPage.check();
        cookie.token().ifPresent(sessions::end);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.none())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    @POST
    @Path("/password")
    @Authenticated
    @Operation(
            summary = "Change the own password",
            description = "Ends every session of the caller and begins a new one, which it answers with.")
    public RestResponse<SignIn> changePassword(@Valid @NotNull PasswordChange change) {
        return answer(signIns.changePassword(caller.staffNo(), change.current(), change.next()));
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "The caller", description = "With the roles of today.")
    public Me me() {
        return Me.of(caller.identity(), units.all());
    }

    @GET
    @Path("/demo-accounts")
    @PermitAll
    @Operation(summary = "Accounts of the demo bank", description = "404 outside of demo mode.")
    public DemoAccountList demoAccounts() {
        return demo.stream()
                .filter(directory -> demoMode)
                .flatMap(directory -> directory.accounts().stream())
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    private RestResponse<SignIn> answer(Session session) {
        Identity person = session.person();
        String token = accessTokens.issue(person.staffNo(), person.sessionEpoch());
        return RestResponse.ResponseBuilder.ok(SignIn.of(person, token, units.all()))
                .cookie(cookie.with(session.refreshToken()))
                .build();
    }
}
