package org.lendlens

import java.util.concurrent.CancellationException

/** Hears how an audit ended: exactly one of its functions is called, once, on the audit's executor. */
public interface AuditCallback {
    /** How far it is: [done] of [total] apps are read. */
    public fun onProgress(done: Int, total: Int) {}

    /** It ended with [report]. */
    public fun onReport(report: AuditReport)

    /** It failed: what [LendLens.audit] throws. */
    public fun onFailure(error: Exception)

    /** It was stopped. */
    public fun onCancelled() {}
}

/** An audit that runs or will run. */
public class AuditTask internal constructor(private val callback: AuditCallback) {
    @Volatile
    private var isCancelled = false

    /** Stops the audit soon. Without effect after its end. */
    public fun cancel() {
        isCancelled = true
    }

    internal fun run(audit: (AuditProgress) -> AuditReport) {
        val report = try {
            if (isCancelled) throw CancellationException()
            audit { done, total ->
                callback.onProgress(done, total)
                !isCancelled
            }
        } catch (_: CancellationException) {
            return callback.onCancelled()
        } catch (e: Exception) {
            return callback.onFailure(e)
        }
        if (isCancelled) callback.onCancelled() else callback.onReport(report)
    }
}
