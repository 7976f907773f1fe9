package id.ilp.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses of the internet protocol, never names: nothing here asks a name server. */
public final class Addresses {

  /** Bytes of an IPv6 address that name the network; one household or phone has all the rest. */
  private static final int NETWORK = 8;

  private Addresses() {}

  /** Who stands behind an address, as far as it tells. */
  public static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    byte[] bytes = parse(address).getAddress();
    return bytes.length == 4 ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK));
  }

  static boolean isLiteral(String address) {
    return address.matches("\\d{1,3}(\\.\\d{1,3}){3}")
        || address.indexOf(':') >= 0 && address.matches("[0-9A-Fa-f:.]+");
  }

  /**
   * @throws IllegalArgumentException if it is a name, or nothing at all
   */
  static InetAddress parse(String address) {
    String plain = address.replaceFirst("%.*$", "").replaceAll("^\\[|]$", "");
    if (!isLiteral(plain)) {
      throw new IllegalArgumentException("no address: " + address);
    }
    try {
      return InetAddress.getByName(plain);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address: " + address, e);
    }
  }
}
