package id.telusur.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * The place of one hit in one ordered answer: what comes after it is the next part. It belongs to
 * one generation, in which the order changes by nothing but a withdrawal.
 *
 * @param generation name of the generation
 * @param asked what the answer is to ({@link SearchRequest#asked})
 * @param order the order of the answer
 * @param tier tier of the hit
 * @param key its sort key: milliseconds of publication, its sequence number, or the bits of its
 *     score as a float
 * @param id its article, which orders equals
 */
public record Cursor(String generation, int asked, Order order, Tier tier, long key, String id) {
  private static final int VERSION = 3;

  /** The cursor as text that is safe in an address, with a checksum at its end. */
  public String encode() {
    var bytes = new ByteArrayOutputStream();
    var checksum = new CRC32();
    try (var out = new DataOutputStream(new CheckedOutputStream(bytes, checksum))) {
      out.writeByte(VERSION);
      out.writeUTF(generation);
      out.writeInt(asked);
      out.writeUTF(order.name());
      out.writeUTF(tier.name());
      out.writeLong(key);
      out.writeUTF(id);
      out.writeInt((int) checksum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Cursor decode(String text) {
    try (var in =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
      if (in.readByte() != VERSION) {
        throw new IllegalArgumentException("not a cursor of this version");
      }
      var cursor =
          new Cursor(
              in.readUTF(),
              in.readInt(),
              Order.valueOf(in.readUTF()),
              Tier.valueOf(in.readUTF()),
              in.readLong(),
              in.readUTF());
      if (!cursor.encode().equals(text)) { // also where the checksum is another
        throw new IllegalArgumentException("a damaged cursor");
      }
      return cursor;
    } catch (IOException e) {
      throw new IllegalArgumentException("not a cursor", e);
    }
  }
}
