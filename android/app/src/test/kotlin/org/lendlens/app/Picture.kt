package org.lendlens.app

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Canvas
import android.graphics.Color
import android.view.View
import java.awt.image.BufferedImage
import java.awt.image.DataBuffer
import java.awt.image.DataBufferByte
import java.awt.image.IndexColorModel
import java.io.File
import javax.imageio.ImageIO
import kotlin.math.abs
import org.junit.Assert.fail

/** The view as it is drawn. It needs native graphics. */
fun View.picture(): Bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888).also { draw(Canvas(it)) }

/** The pictures that are committed: what tests compare with, and what the documentation shows. */
object Pictures {
    private val folder = File(System.getProperty("lendlens.root"), "docs/screens")
    private val made = File("target/screens")

    /** A picture in the tree is no larger, in bytes. */
    const val LARGEST = 60_000

    /** A channel of a pixel may differ by this much of 255 before the pixel counts as another: processors round unlike. */
    private const val SHADE = 24

    /** This share of the pixels may differ. */
    private const val SHARE = 0.002

    /** The names of the committed pictures. */
    fun names(): Set<String> = folder.list().orEmpty().filter { it.endsWith(".png") }.map { it.removeSuffix(".png") }.toSet()

    /** [picture] is the committed one of this name; LENDLENS_OVERWRITE=1 writes that anew. */
    fun assertIs(name: String, picture: Bitmap) {
        val committed = File(folder, "$name.png")
        val new = File(made, "$name.png")
        write(picture, new)
        val before = if (committed.exists()) BitmapFactory.decodeFile(committed.path) else null
        val difference = before?.let { difference(it, picture) } ?: 1.0
        if (difference <= SHARE) return
        if (System.getenv("LENDLENS_OVERWRITE") == "1") {
            new.copyTo(committed, overwrite = true)
            return
        }
        fail(
            "docs/screens/$name.png differs in ${"%.2f".format(100 * difference)} % of its pixels from ${new.absolutePath}; " +
                "LENDLENS_OVERWRITE=1 writes it anew",
        )
    }

    /** The share of pixels that differ, 1 for pictures of unlike size. */
    fun difference(one: Bitmap, other: Bitmap): Double {
        if (one.width != other.width || one.height != other.height) return 1.0
        val (ones, others) = one.pixels() to other.pixels()
        val differing = ones.indices.count { at ->
            CHANNELS.any { channel -> abs(channel(ones[at]) - channel(others[at])) > SHADE }
        }
        return differing.toDouble() / ones.size
    }

    /** With a palette, which makes the file of a screen with few colours a third as large. */
    private fun write(picture: Bitmap, file: File) {
        file.parentFile?.mkdirs()
        val pixels = picture.pixels()
        val palette = pixels.groupBy { it }.mapValues { it.value.size }.entries.sortedByDescending { it.value }.take(64).map { it.key }
        val nearest = HashMap<Int, Int>()
        val model = IndexColorModel(8, palette.size, palette.toIntArray(), 0, false, -1, DataBuffer.TYPE_BYTE)
        val image = BufferedImage(picture.width, picture.height, BufferedImage.TYPE_BYTE_INDEXED, model)
        val indices = (image.raster.dataBuffer as DataBufferByte).data
        for ((at, pixel) in pixels.withIndex()) {
            indices[at] = nearest.getOrPut(pixel) { palette.indices.minBy { distance(palette[it], pixel) } }.toByte()
        }
        ImageIO.write(image, "png", file)
    }

    private fun distance(one: Int, other: Int): Int = CHANNELS.sumOf { channel ->
        val difference = channel(one) - channel(other)
        difference * difference
    }

    private val CHANNELS = listOf(Color::red, Color::green, Color::blue)

    private fun Bitmap.pixels() = IntArray(width * height).also { getPixels(it, 0, width, 0, 0, width, height) }
}
