package io.github.lookalike.store;

import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells a damaged index from a failing environment: a full disk, a missing permission, another process. */
final class IndexDamage {

    private static final Set<Integer> DAMAGED_STORE = Set.of(
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_INTERNAL,
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_UNSUPPORTED_FORMAT);

    private static final Set<Integer> DAMAGED_DATABASE = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.ERROR_OPENING_DATABASE_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.COLUMN_NOT_FOUND_1,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
            ErrorCode.DATA_CONVERSION_ERROR_1,
            ErrorCode.SERIALIZATION_FAILED_1,
            ErrorCode.DESERIALIZATION_FAILED_1,
            // A page that holds nonsense ends in whatever exception the nonsense leads to.
            ErrorCode.GENERAL_ERROR_1);

    private IndexDamage() {}

    /** Whether an open index says by this that its file is damaged. */
    static boolean shows(SQLException failure) {
        return !isEnvironment(failure) && (isDamage(failure) || hasDamagedCause(failure));
    }

    private static boolean hasDamagedCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause != null && (isDamage(cause) || hasDamagedCause(cause));
    }

    private static boolean isDamage(Throwable failure) {
        return (failure instanceof SQLException sql && DAMAGED_DATABASE.contains(sql.getErrorCode()))
                || (failure instanceof MVStoreException store && DAMAGED_STORE.contains(store.getErrorCode()));
    }

    /** Whether opening failed by what surrounds the file, so that another try may work. */
    static boolean isEnvironment(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof AccessDeniedException
                    || message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("disk quota")
                    || message.contains("too many open files")
                    || message.contains("read-only file system")
                    || (cause instanceof MVStoreException store && isEnvironment(store))
                    || (cause instanceof SQLException sql && isEnvironment(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnvironment(MVStoreException failure) {
        return failure.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                || failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }

    private static boolean isEnvironment(SQLException failure) {
        return failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                || failure.getErrorCode() == ErrorCode.OUT_OF_MEMORY
                || failure.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY;
    }
}
