package org.lendlens

import java.lang.reflect.ParameterizedType
import java.time.LocalDateTime
import kotlin.metadata.Visibility
import kotlin.metadata.isNullable
import kotlin.metadata.jvm.KotlinClassMetadata
import kotlin.metadata.jvm.getterSignature
import kotlin.metadata.visibility
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Assert.fail
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** The typed report against the schema that the engine keeps: nothing more, nothing less, and `null` where it says so. */
@RunWith(RobolectricTestRunner::class)
class ReportModelTest {
    private val schema = JSONObject(repository("rust-core/data/schema/report-1.schema.json"))

    @Test
    fun `each field of the schema has its property, and null is allowed in both or in neither`() {
        val seen = mutableSetOf<Class<*>>()
        compare(schema, AuditReport::class.java, "report", seen)
        assertTrue("walked through $seen", seen.containsAll(listOf(App::class.java, Route::class.java, Citation::class.java, Gap::class.java)))
    }

    @Test
    fun `each value of the schema has its constant`() {
        val definitions = schema.getJSONObject("\$defs")
        fun values(vararg path: String) = path.fold(definitions) { at, name -> at.getJSONObject(name) }.getJSONArray("enum").strings()
        val lender = arrayOf("app", "properties", "lender", "properties")
        assertEquals(values("verdict"), Verdict.values().map { it.wire }.known())
        assertEquals(values("route_state"), RouteState.values().map { it.wire }.known())
        assertEquals(values("user_kind"), UserKind.values().map { it.wire }.known())
        assertEquals(values(*lender, "class"), LenderClass.values().map { it.wire }.known())
        assertEquals(values(*lender, "band"), Band.values().map { it.wire }.known())
        assertEquals(values("finding", "properties", "severity"), Severity.values().map { it.wire }.known())
        assertEquals(values("finding", "properties", "confidence"), Confidence.values().map { it.wire }.known())
    }

    @Test
    fun `nothing of a report is lost`() {
        val report = AuditReport.fromBytes(answer(samplePhone))
        assertEquals(samplePhone, report.json)
        assertEquals(report.apps.size, JSONObject(samplePhone).getJSONArray("apps").length())
        assertSame(JSONObject(samplePhone), schema, report, "report")
    }

    @Test
    fun `a report comes back from its bytes as it was`() {
        val report = AuditReport.fromBytes(answer(samplePhone, text = "for people"))
        val again = AuditReport.fromBytes(report.toBytes())
        assertEquals(report, again)
        assertEquals("for people", again.text)
        assertNull(AuditReport.fromBytes(answer(samplePhone)).text)
        assertEquals("gap 0", again.gaps.first().text)
    }

    @Test
    fun `a word of a newer engine is no failure`() {
        val newer = samplePhone.replace("\"can_read\"", "\"can_guess\"").replace("\"severity\": \"critical\"", "\"severity\": \"worst\"")
        val report = AuditReport.fromBytes(answer(newer))
        assertTrue(report.apps.any { app -> app.users.any { it.contacts.verdict == Verdict.UNRECOGNISED } })
        assertEquals(Severity.UNRECOGNISED, report.findings.first().severity)
        assertTrue(Severity.UNRECOGNISED < Severity.INFO)
    }

    @Test
    fun `what is no report is refused by name`() {
        fun refused(bytes: ByteArray): String = assertThrows(IllegalArgumentException::class.java) { AuditReport.fromBytes(bytes) }.message!!
        refused(ByteArray(0))
        refused("[]".encodeToByteArray())
        refused("{}".encodeToByteArray())
        assertTrue(refused(answer(samplePhone.replace("lendlens-report/1", "lendlens-report/2"))).contains("lendlens-report/2"))
        refused(answer(samplePhone.replace("\"user\": 999,", "\"user\": 4294967295,")))
        refused(answer(samplePhone.replace("2026-11-23T10:05:00", "yesterday")))
    }

    private fun compare(schema: JSONObject, model: Class<*>, where: String, seen: MutableSet<Class<*>>) {
        if (!seen.add(model)) return
        val required = schema.getJSONArray("required").strings()
        val fields = schema.getJSONObject("properties")
        val properties = properties(model)
        for (name in fields.keys()) {
            val field = resolve(fields.getJSONObject(name))
            if (field.has("const") && name == "schema") continue
            val property = properties[property(model, name)] ?: return fail("$where.$name has no property in ${model.simpleName}")
            assertEquals("$where.$name may be null", mayBeNull(field) || name !in required, property.isNullable)
            elements(field)?.let { compare(it, property.element, "$where.$name", seen) }
        }
        val notInSchema = properties.keys - fields.keys().asSequence().map { property(model, it) }.toSet() - beside.getOrDefault(model, emptySet())
        assertEquals("properties of ${model.simpleName} that the schema does not know", emptySet<String>(), notInSchema)
    }

    private fun assertSame(json: JSONObject, schema: JSONObject, model: Any, where: String) {
        val fields = schema.getJSONObject("properties")
        for (name in json.keys()) {
            if (name == "schema") continue
            val field = resolve(fields.getJSONObject(name))
            val value = properties(model.javaClass).getValue(property(model.javaClass, name)).of(model)
            assertSame(json.get(name), field, value, "$where.$name")
        }
    }

    private fun assertSame(json: Any, schema: JSONObject, model: Any?, where: String): Unit = when {
        json == JSONObject.NULL -> assertNull(where, model)
        json is JSONArray -> {
            assertEquals(where, json.length(), (model as List<*>).size)
            model.forEachIndexed { at, element -> assertSame(json.get(at), resolve(schema.getJSONObject("items")), element, "$where[$at]") }
        }
        json is JSONObject -> assertSame(json, schema, model!!, where)
        json is Number -> assertEquals(where, json.toDouble(), (model as Number).toDouble(), 0.0)
        model is LocalDateTime -> assertEquals(where, LocalDateTime.parse(json as String), model)
        model is Enum<*> -> assertEquals(where, json, wire(model))
        else -> assertEquals(where, json, model)
    }

    private fun wire(value: Enum<*>) = when (value) {
        is Verdict -> value.wire
        is RouteState -> value.wire
        is UserKind -> value.wire
        is LenderClass -> value.wire
        is Band -> value.wire
        is Severity -> value.wire
        is Confidence -> value.wire
        else -> error(value)
    }

    /** The schema of an object or of the objects of a list, `null` for anything else. */
    private fun elements(field: JSONObject): JSONObject? = when (field.opt("type")) {
        "array" -> elements(resolve(field.getJSONObject("items")))
        "object" -> field
        else -> null
    }

    private fun mayBeNull(field: JSONObject): Boolean =
        field.optJSONArray("type")?.strings()?.contains("null") ?: field.optJSONArray("anyOf")?.objects()?.any(::mayBeNull)
            ?: (field.opt("type") == "null")

    private fun resolve(field: JSONObject): JSONObject =
        if (field.has("\$ref")) schema.getJSONObject("\$defs").getJSONObject(field.getString("\$ref").substringAfterLast('/')) else field

    private class Property(val isNullable: Boolean, val of: (Any) -> Any?, val element: Class<*>)

    private fun properties(model: Class<*>): Map<String, Property> {
        val metadata = KotlinClassMetadata.readStrict(model.getAnnotation(Metadata::class.java)) as KotlinClassMetadata.Class
        return metadata.kmClass.properties.filter { it.visibility == Visibility.PUBLIC }.mapNotNull { property ->
            val getter = property.getterSignature?.let { wanted -> model.methods.find { it.name == wanted.name && it.parameterCount == 0 } }
            getter?.let {
                val type = it.genericReturnType as? ParameterizedType
                val element = type?.actualTypeArguments?.first() as? Class<*> ?: it.returnType
                property.name to Property(property.returnType.isNullable, { of -> it.invoke(of) }, element)
            }
        }.toMap()
    }

    private companion object {
        /** What Kotlin calls otherwise, by its habits or because the word is taken. */
        val renamed = mapOf(
            "package" to "packageName",
            "class" to "lenderClass",
            "system" to "isSystem",
            "installed" to "isInstalled",
            "visible" to "isVisible",
            "complete" to "isComplete",
        )

        /** What the engine says beside the report, and what follows from it. */
        val beside = mapOf(
            AuditReport::class.java to setOf("json", "answer", "text", "outcomes"),
            Gap::class.java to setOf("text"),
            Lender::class.java to setOf("isLender"),
            Evidence::class.java to setOf("text"),
            App::class.java to setOf("nearestUser"),
            AppUser::class.java to setOf("openWays"),
        )

        fun property(model: Class<*>, name: String): String = when {
            model == AuditReport::class.java && name == "source" -> "sources"
            else -> renamed[name] ?: Regex("_(.)").replace(name) { it.groupValues[1].uppercase() }
        }

        fun List<String>.known() = filter { it.isNotEmpty() }

        fun JSONArray.strings() = List(length()) { getString(it) }

        fun JSONArray.objects() = List(length()) { getJSONObject(it) }
    }
}
