package org.lendlens.internal

import java.util.Locale
import org.json.JSONArray
import org.json.JSONObject
import org.lendlens.AuditOptions
import org.lendlens.GuidanceOptions
import org.lendlens.Verdict

/** Says to the engine what is wanted. */
internal object RequestWriter {
    fun write(options: AuditOptions, languages: List<Locale>, fileName: String? = null): ByteArray =
        JSONObject().apply {
            put("languages", JSONArray(languages.map(Locale::toLanguageTag)))
            put("users", JSONArray(options.users))
            put("packages", JSONArray(options.packages))
            put("all", options.listAllApps)
            put("no_catalog", !options.useCatalog)
            put("answers", JSONObject(options.answers))
            put("read_apks", options.readApks)
            put("previous", JSONArray(options.previous.map { before ->
                JSONObject().put("package", before.packageName).put("user", before.user).put("verdict", before.verdict.known().wire)
            }))
            put("formats", JSONArray(if (options.withText) listOf("text") else emptyList()))
            options.now?.let { put("now_ms", it.toEpochMilli()) }
            fileName?.let { put("name", it) }
        }.toString().encodeToByteArray()

    fun guidance(options: GuidanceOptions, simCountry: String?, languages: List<Locale>): ByteArray {
        val app = options.report?.apps?.find { it.packageName == options.packageName }
        val observed = options.report?.findings.orEmpty().filter { it.packageName == options.packageName && app != null }
        val guidance = JSONObject()
            .put("jurisdiction", options.country)
            .put("sim_country", simCountry)
            .put("app", app?.label)
            .put("package", app?.packageName)
            .put("date", options.date?.toString())
            .put("observed", JSONArray(observed.map { it.title }.distinct()))
        return JSONObject()
            .put("languages", JSONArray(languages.map(Locale::toLanguageTag)))
            .put("guidance", guidance)
            .toString().encodeToByteArray()
    }

    /** The engine knows no verdict of a newer one. */
    private fun Verdict.known() = if (this == Verdict.UNRECOGNISED) Verdict.UNKNOWN else this
}
