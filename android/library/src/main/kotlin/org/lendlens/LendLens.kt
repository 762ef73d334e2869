package org.lendlens

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.telephony.TelephonyManager
import java.io.IOException
import java.util.Locale
import java.util.concurrent.Executor
import org.json.JSONObject
import org.lendlens.internal.AnswerReader
import org.lendlens.internal.ApkFiles
import org.lendlens.internal.NativeBridge
import org.lendlens.internal.RequestWriter
import org.lendlens.internal.SettingsPages

/**
 * Which lending apps can reach the contacts, by which way.
 *
 * Nothing leaves the phone, nothing is stored, and no permission is needed; without `QUERY_ALL_PACKAGES` the phone shows
 * few apps from Android 11 on, and the report says so. Every function may be called from any thread, several at a time.
 */
public object LendLens {
    /**
     * Audits the installed apps. Blocks for some hundred milliseconds to some seconds: not for the main thread.
     *
     * @param context any; its languages are those of the report
     * @throws java.util.concurrent.CancellationException when [progress] said stop
     * @throws SecurityException when the phone lets this app list no packages at all
     * @throws IllegalArgumentException when [options] hold what is no package name or user
     * @throws LendLensException when the engine failed
     */
    @JvmStatic
    @JvmOverloads
    public fun audit(
        context: Context,
        options: AuditOptions = AuditOptions(),
        progress: AuditProgress? = null,
    ): AuditReport {
        val request = RequestWriter.write(options, options.languages ?: context.languages())
        return AuditReport.fromBytes(engine.audit(context, request, listener(progress)))
    }

    /**
     * Audits the installed apps on [executor] and tells [callback] there.
     *
     * @return the running audit, to stop it
     */
    @JvmStatic
    public fun audit(
        context: Context,
        options: AuditOptions,
        executor: Executor,
        callback: AuditCallback,
    ): AuditTask = AuditTask(callback).also { task ->
        executor.execute { task.run { audit(context, options, it) } }
    }

    /**
     * Audits an app's file before it is installed: `.apk`, or a set of them as `.apks`, `.xapk`, `.apkm`.
     * Blocks: not for the main thread. An odd or broken file is no exception but a report with gaps.
     *
     * @param file open for reading and seekable; stays the caller's, and its position is left alone
     * @param name the file's name, as the report is to show it
     * @param languages of the report where [options] name none
     * @throws IOException when the file cannot be read
     * @throws java.util.concurrent.CancellationException when [progress] said stop
     * @throws LendLensException when the engine failed
     */
    @JvmStatic
    @JvmOverloads
    @Throws(IOException::class)
    public fun auditApk(
        file: ParcelFileDescriptor,
        name: String,
        options: AuditOptions = AuditOptions(),
        progress: AuditProgress? = null,
        languages: List<Locale> = listOf(Locale.getDefault()),
    ): AuditReport {
        val request = RequestWriter.write(options, options.languages ?: languages, name)
        return AuditReport.fromBytes(engine.auditApk(file.fd, request, listener(progress)))
    }

    /**
     * Audits an app's file that another app hands over. What comes through a pipe is copied to this app's cache for the
     * time of the audit, up to [maxBytes].
     *
     * @param uri of a content provider, such as `Intent.getData` of a `VIEW` or the stream of a `SEND`
     * @param progress hears `0, 0` while a copy is made
     * @param maxBytes that may be copied
     * @throws IOException when it cannot be read, or is larger than [maxBytes] and cannot be read in place
     * @throws SecurityException when this app may not read [uri]
     * @throws java.util.concurrent.CancellationException when [progress] said stop
     * @throws LendLensException when the engine failed
     */
    @JvmStatic
    @JvmOverloads
    @Throws(IOException::class)
    public fun auditApk(
        context: Context,
        uri: Uri,
        options: AuditOptions = AuditOptions(),
        progress: AuditProgress? = null,
        maxBytes: Long = ApkFiles.MAX_BYTES,
    ): AuditReport = ApkFiles.open(context, uri, maxBytes) { progress?.onProgress(0, 0) ?: true }.use { file ->
        auditApk(file.descriptor, file.name, options, progress, context.languages())
    }

    /**
     * What to do about [finding], in the right order, with the pages of this phone's settings to open.
     *
     * @param report the one [finding] is of
     */
    @JvmStatic
    public fun remediation(context: Context, report: AuditReport, finding: Finding): List<RemediationStep> {
        val pages = report.pages.getOrNull(report.findings.indexOf(finding)).orEmpty()
        return finding.remediation.mapIndexed { at, step ->
            RemediationStep(step.action, step.text, step.command, SettingsPages.resolve(context, pages.filter { it.step == at }))
        }
    }

    /**
     * What the engine knows.
     *
     * @throws LendLensException when the engine failed
     */
    @JvmStatic
    public fun knowledge(): KnowledgeVersion =
        AnswerReader.knowledge(JSONObject(engine.knowledge("{}".encodeToByteArray()).decodeToString()))

    /**
     * What can be done in a country: rules, where to complain, what to send. The country of the SIM card, which needs no
     * permission, and the language give a guess; the person chooses. Not for the main thread.
     *
     * @param context any; its languages are those of the texts
     * @throws LendLensException when the engine failed
     */
    @JvmStatic
    @JvmOverloads
    public fun guidance(context: Context, options: GuidanceOptions = GuidanceOptions()): Guidance {
        val sim = context.getSystemService(TelephonyManager::class.java)?.simCountryIso
        val request = RequestWriter.guidance(options, sim, context.languages())
        return AnswerReader.guidance(JSONObject(engine.knowledge(request).decodeToString()).getJSONObject("guidance"))
    }

    /** An error of the class loader would end the process, although all that is missing is an answer. */
    private val engine: NativeBridge
        get() = try {
            NativeBridge
        } catch (e: LinkageError) {
            throw LendLensException("there is no engine for this phone: ${e.message}", e)
        }

    private fun listener(progress: AuditProgress?): NativeBridge.Listener? = progress?.let {
        object : NativeBridge.Listener {
            override fun onProgress(done: Int, total: Int): Boolean = it.onProgress(done, total)
        }
    }
}

/**
 * One thing to do on this phone.
 *
 * @property action what it is, as in [Step.action]
 * @property text what to do, in the report's language
 * @property command for a computer with adb, `null` where there is none
 * @property pages where it is done: each opens on this phone, the best first; empty where there is no page
 */
@ConsistentCopyVisibility
public data class RemediationStep internal constructor(
    val action: String,
    val text: String,
    val command: String?,
    val pages: List<RemediationPage>,
)

/**
 * A page of the settings.
 *
 * @property label what it is, in the report's language, for a button
 * @property intent opens it; start it from an activity, and expect `SecurityException` and
 *   `ActivityNotFoundException` all the same: what resolves now may be gone then
 */
public class RemediationPage internal constructor(
    public val label: String,
    public val intent: Intent,
)

internal fun Context.languages(): List<Locale> = resources.configuration.locales.let { List(it.size()) { at -> it[at] } }
