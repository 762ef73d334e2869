package org.lendlens.app

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import java.awt.image.BufferedImage
import java.awt.image.DataBuffer
import java.awt.image.DataBufferByte
import java.awt.image.IndexColorModel
import java.io.File
import javax.imageio.ImageIO
import kotlin.math.abs
import org.junit.Assert.assertTrue

/** The view as it is drawn. It needs native graphics. */
fun View.picture(): Bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888).also { draw(Canvas(it)) }

/** The pictures of docs/screens: what tests compare with, and what the documentation shows. */
object Pictures {
    /** Where they are committed. */
    val folder = File(System.getProperty("lendlens.root"), "docs/screens")

    /** None takes more bytes. */
    const val LARGEST = 60_000L

    private val made = File("target/screens")

    /** As many colours are kept: screens have few, and a palette makes a picture a third as large. */
    private const val COLOURS = 32

    /** A channel may differ by this much of 255 before a pixel counts as another: not all processors round alike. */
    private const val SHADE = 24

    /** This share of the pixels may differ. */
    private const val SHARE = 0.002

    /** [picture] is the committed one of this name; LENDLENS_OVERWRITE=1 writes that anew. */
    fun assertIs(name: String, picture: Bitmap) {
        val committed = File(folder, "$name.png")
        val new = File(made, "$name.png")
        made.mkdirs()
        val drawn = reduced(picture)
        ImageIO.write(drawn, "png", new)
        val difference = if (committed.exists()) difference(ImageIO.read(committed), drawn) else 1.0
        if (difference > SHARE && System.getenv("LENDLENS_OVERWRITE") == "1") {
            new.copyTo(committed, overwrite = true)
            return
        }
        assertTrue(
            "%s differs from %s in %.2f %% of its pixels; LENDLENS_OVERWRITE=1 writes it anew"
                .format(committed, new.absolutePath, 100 * difference),
            difference <= SHARE,
        )
    }

    /** The share of pixels that differ, 1 for pictures of unlike size. */
    fun difference(one: BufferedImage, other: BufferedImage): Double {
        if (one.width != other.width || one.height != other.height) return 1.0
        val (ones, others) = one.pixels() to other.pixels()
        return ones.indices.count { distance(ones[it], others[it]) > SHADE }.toDouble() / ones.size
    }

    /** The picture in its most frequent colours. */
    fun reduced(picture: Bitmap): BufferedImage {
        val pixels = IntArray(picture.width * picture.height)
        picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
        val counted = pixels.asIterable().groupingBy { it }.eachCount()
        val palette = counted.entries.sortedWith(compareBy({ -it.value }, { it.key })).take(COLOURS).map { it.key }.toIntArray()
        val nearest = counted.keys.associateWith { colour -> palette.indices.minBy { distance(palette[it], colour) }.toByte() }
        val model = IndexColorModel(8, palette.size, palette, 0, false, -1, DataBuffer.TYPE_BYTE)
        val image = BufferedImage(picture.width, picture.height, BufferedImage.TYPE_BYTE_INDEXED, model)
        val indices = (image.raster.dataBuffer as DataBufferByte).data
        pixels.forEachIndexed { at, colour -> indices[at] = nearest.getValue(colour) }
        return image
    }

    private fun BufferedImage.pixels() = getRGB(0, 0, width, height, null, 0, width)

    /** How far apart two colours are in the channel in which they are farthest apart. */
    private fun distance(one: Int, other: Int): Int =
        listOf(0, 8, 16).maxOf { shift -> abs((one shr shift and 0xff) - (other shr shift and 0xff)) }
}
