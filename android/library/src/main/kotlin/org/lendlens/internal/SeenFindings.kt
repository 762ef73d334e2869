package org.lendlens.internal

import android.content.Context
import android.util.AtomicFile
import java.io.File
import java.io.IOException
import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject
import org.lendlens.AuditReport
import org.lendlens.Finding

/** The findings that a watch has told: only what makes them the same again, in a private file that no backup takes along. */
internal class SeenFindings private constructor(private val file: AtomicFile) {
    private data class Identity(val rule: String, val packageName: String?, val user: Int?)

    /** Those of [report] that were not told, in its order. */
    fun newOf(report: AuditReport): List<Finding> {
        val seen = read()
        return report.findings.filter { it.identity() !in seen }
    }

    /**
     * Takes the findings of [report] as told in place of all before, except those of users it could not see: a profile that
     * is switched off for an hour is not news when it is back.
     *
     * @throws IOException when it cannot be written down
     */
    fun replace(report: AuditReport) {
        val visible = report.users.filter { it.isVisible }.map { it.id }
        val unseen = read().filter { it.user != null && it.user !in visible }
        write(unseen union report.findings.map { it.identity() })
    }

    fun forget() = synchronized(lock) { file.delete() }

    /** Nothing when the file is not readable: better told twice than never. */
    private fun read(): Set<Identity> = synchronized(lock) {
        try {
            val all = JSONArray(file.readFully().decodeToString())
            List(all.length()) { identity(all.getJSONObject(it)) }.toSet()
        } catch (_: IOException) {
            emptySet()
        } catch (_: JSONException) {
            emptySet()
        }
    }

    private fun write(identities: Set<Identity>) = synchronized(lock) {
        val stream = file.startWrite()
        try {
            stream.write(JSONArray(identities.map(::json)).toString().encodeToByteArray())
            file.finishWrite(stream)
        } catch (e: IOException) {
            file.failWrite(stream)
            throw e
        }
    }

    private fun Finding.identity() = Identity(rule, packageName, user)

    private fun identity(json: JSONObject) = Identity(
        json.getString("rule"),
        json.optString("package").ifEmpty { null },
        if (json.has("user")) json.getInt("user") else null,
    )

    /** `put` leaves out what is `null`. */
    private fun json(identity: Identity) =
        JSONObject().put("rule", identity.rule).put("package", identity.packageName).put("user", identity.user)

    companion object {
        private val lock = Any()

        fun of(context: Context) = SeenFindings(AtomicFile(File(context.noBackupFilesDir, "org.lendlens.seen.json")))
    }
}
