package org.lianxin.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Turns refusals into RFC 9457 problems with a sentence in the asker's language, and bugs into one logged 500.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejection(Rejection rejection, Locale locale) {
        var problem = problem(rejection.status(), rejection.code(), messages.say(rejection, locale));
        if (rejection.field() != null) {
            problem.setProperty("field", rejection.field());
        }
        return answer(problem);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception e, Locale locale) {
        log.warn("database away: {}", e.getMessage());
        return answer(own(HttpStatus.SERVICE_UNAVAILABLE, "platform.busy", locale));
    }

    /// PostgreSQL keeps every character of Unicode but U+0000 (SQL state 22021).
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusedByTheDatabase(
            DataAccessException e, HttpServletRequest request, Locale locale) {
        return e.getMostSpecificCause() instanceof SQLException s && "22021".equals(s.getSQLState())
                ? answer(own(HttpStatus.BAD_REQUEST, "platform.character", locale))
                : bug(e, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(Exception e, HttpServletRequest request, Locale locale) {
        log.error("{} {}", request.getMethod(), request.getRequestURI(), e);
        return answer(own(HttpStatus.INTERNAL_SERVER_ERROR, "platform.bug", locale));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var locale = request.getLocale();
        var problem = own(HttpStatus.BAD_REQUEST, "platform.invalid", locale);
        List<Map<String, String>> fields = e.getBindingResult().getFieldErrors().stream()
                .map(f -> Map.of("field", f.getField(), "rule", String.valueOf(f.getDefaultMessage())))
                .toList();
        problem.setProperty("fields", fields);
        if (!fields.isEmpty()) {
            problem.setProperty("field", fields.getFirst().get("field"));
        }
        return ResponseEntity.badRequest().headers(headers).body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof Rejection rejection) {
                var answer = rejection(rejection, request.getLocale());
                return ResponseEntity.status(answer.getStatusCode()).body(answer.getBody());
            }
        }
        return ResponseEntity.badRequest()
                .body(own(HttpStatus.BAD_REQUEST, "platform.unreadable", request.getLocale()));
    }

    private ProblemDetail own(HttpStatus status, String code, Locale locale) {
        return problem(status, code, messages.say(code, locale));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:lianxin:" + code));
        problem.setProperty("code", code);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
