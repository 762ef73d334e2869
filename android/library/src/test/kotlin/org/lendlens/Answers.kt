package org.lendlens

import java.io.File
import org.json.JSONArray
import org.json.JSONObject

/** Files of the repository. */
fun repository(path: String): String = File(System.getProperty("lendlens.root"), path).readText()

/** An answer of the engine with [report] in it; [pages] for each finding, in its order. */
fun answer(report: String, pages: List<List<JSONObject>> = emptyList(), text: String? = null): ByteArray = JSONObject()
    .put("report", report)
    .put("answer", JSONArray(listOf("8 lending apps can read your contacts.")))
    .put("text", text ?: JSONObject.NULL)
    .put("apps", JSONArray(JSONObject(report).getJSONArray("apps").let { apps -> List(apps.length()) { words(apps.getJSONObject(it)) } }))
    .put("gaps", JSONArray(List(JSONObject(report).getJSONArray("gaps").length()) { "gap $it" }))
    .put("intents", JSONArray(pages.map { JSONArray(it) }))
    .put("outcomes", JSONArray())
    .toString()
    .encodeToByteArray()

private fun words(app: JSONObject) = JSONObject()
    .put("evidence", JSONArray(List(app.getJSONObject("lender").getJSONArray("evidence").length()) { "piece $it" }))
    .put("nearest", JSONObject.NULL)
    .put("open_ways", JSONArray(List(app.getJSONArray("users").length()) { JSONArray() }))

/** The report on the sample phone. */
val samplePhone: String by lazy { repository("tests/golden/sample-phone.report.json") }
