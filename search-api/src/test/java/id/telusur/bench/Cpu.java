package id.telusur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The CPU time of this process: all its threads, garbage collector and compiler with them. */
final class Cpu {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Cpu() {}

  static Duration used() {
    return Duration.ofNanos(SYSTEM.getProcessCpuTime());
  }
}
