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
    .put("gaps", JSONArray(List(JSONObject(report).getJSONArray("gaps").length()) { "gap $it" }))
    .put("intents", JSONArray(pages.map { JSONArray(it) }))
    .put("outcomes", JSONArray())
    .toString()
    .encodeToByteArray()

/** The report on the sample phone. */
val samplePhone: String by lazy { repository("tests/golden/sample-phone.report.json") }
