namespace Autoscaler.Simulation.Physics;

/// <summary>Every physical constant of the simulated world. The controller knows none of them; scenarios may override each, and --sensitivity varies each.</summary>
public static class Constants
{
    // Sensing.
    public static readonly Constant LogDelay = new("logDelay", 2, 1, 10, "s", Certainty.Assumed, "from the end of a second until its Enhanced Monitoring record can be read from its log stream; AWS publishes no figure");
    public static readonly Constant DeliveryDelay = new("deliveryDelay", 1, 0.5, 15, "s", Certainty.Assumed, "from the log stream to the subscribed function; AWS says near real time, usually under 3 minutes");
    public static readonly Constant MetricDelay = new("metricDelay", 2, 1, 10, "s", Certainty.Assumed, "from PutMetricData until alarms and GetMetricData see the value; AWS says seconds");
    public static readonly Constant AlarmInterval = new("alarmInterval", 10, 10, 10, "s", Certainty.Documented, "high-resolution alarms are evaluated every 10 s");
    public static readonly Constant RdsMetricDelay = new("rdsMetricDelay", 60, 30, 120, "s", Certainty.Reported, "from the end of a minute until CloudWatch has RDS's own one-minute metrics");

    // Functions and the state machine.
    public static readonly Constant ColdStart = new("coldStart", 0.8, 0.35, 1.4, "s", Certainty.Reported, "managed .NET runtime, first invocation of an environment; AWS's own serverless-dotnet-demo");
    public static readonly Constant EnvironmentLife = new("environmentLife", 420, 300, 900, "s", Certainty.Assumed, "idle time after which an environment is gone");
    public static readonly Constant TurnTime = new("turnTime", 0.5, 0.2, 2, "s", Certainty.Assumed, "a warm Observe: about a dozen calls of AWS, most of them at once");
    public static readonly Constant CallTime = new("callTime", 0.15, 0.05, 0.6, "s", Certainty.Assumed, "a warm invocation with one or two calls of AWS");
    public static readonly Constant StartTime = new("startTime", 0.3, 0.1, 1, "s", Certainty.Assumed, "from StartExecution until the first state is entered");
    public static readonly Constant TransitionTime = new("transitionTime", 0.03, 0.01, 0.1, "s", Certainty.Assumed, "from a state to the next");

    // DNS and clients.
    public static readonly Constant Propagation = new("propagation", 4, 1, 30, "s", Certainty.Assumed, "from Route 53's acceptance until its servers answer with the new weights; documented: generally within 60 s");
    public static readonly Constant EndpointTtl = new("endpointTtl", 5, 5, 5, "s", Certainty.Documented, "TTL of Aurora's own endpoints, behind the record's");
    public static readonly Constant HostDnsCache = new("hostDnsCache", 5, 0, 30, "s", Certainty.Documented, "how long a client host keeps an address: 5 s is what AWS advises for the JVM, whose default is 30 s");
    public static readonly Constant Zones = new("zones", 3, 2, 6, "", Certainty.Assumed, "availability zones");
    public static readonly Constant ResolversPerZone = new("resolversPerZone", 4, 1, 20, "", Certainty.Assumed, "resolver caches that the hosts of a zone share; AWS documents a cache per resolver endpoint or network interface, not how many. With few, whole groups of hosts follow one answer");
    public static readonly Constant Hosts = new("hosts", 60, 10, 200, "", Certainty.Assumed, "application hosts");
    public static readonly Constant PoolSize = new("poolSize", 20, 5, 50, "", Certainty.Assumed, "connections of a host; HikariCP's default is 10");
    public static readonly Constant PoolLifetime = new("poolLifetime", 60, 30, 300, "s", Certainty.Assumed, "how long a pool keeps a connection; README asks for 60 s, HikariCP's default is 30 minutes");

    // Requests.
    public static readonly Constant RequestCpu = new("requestCpu", 4, 1, 20, "ms", Certainty.Assumed, "CPU of a request on a warm reader");
    public static readonly Constant RequestWait = new("requestWait", 4, 1, 20, "ms", Certainty.Assumed, "network and storage time of a request, whatever the load");
    public static readonly Constant RequestTimeout = new("requestTimeout", 3, 1, 10, "s", Certainty.Assumed, "after which a client gives an attempt up");
    public static readonly Constant Attempts = new("attempts", 2, 1, 4, "", Certainty.Assumed, "attempts of a request, the first one included");
    public static readonly Constant RetryDelay = new("retryDelay", 1, 0, 5, "s", Certainty.Assumed, "between two attempts");

    // Aurora.
    public static readonly Constant VcpuPerAcu = new("vcpuPerAcu", 0.25, 0.2, 0.35, "vCPU", Certainty.Reported, "AWS publishes none; the r-family has 4 ACU of memory per vCPU");
    public static readonly Constant AcuDoubling = new("acuDoubling", 15, 5, 40, "s", Certainty.Assumed, "serverless capacity doubles in this time under full load; documented: growth is faster the larger it is");
    public static readonly Constant AcuHalving = new("acuHalving", 60, 30, 300, "s", Certainty.Assumed, "serverless capacity halves in this time when it is not needed");
    public static readonly Constant AcuBusy = new("acuBusy", 70, 50, 90, "%", Certainty.Assumed, "utilisation that serverless capacity grows to keep");
    public static readonly Constant AcuFloorTime = new("acuFloorTime", 10, 3, 60, "s", Certainty.Assumed, "from ModifyDBCluster until capacity is at a raised minimum, and the cluster available again");
    public static readonly Constant CpuOfMaximum = new("cpuOfMaximum", 0, 0, 1, "", Certainty.Assumed, "whether Enhanced Monitoring's CPU of a serverless reader is a part of its maximum (1) or of its present capacity (0); AWS does not say");
    public static readonly Constant ReaderCreation = new("readerCreation", 450, 300, 900, "s", Certainty.Reported, "until an added reader is available, on average; each varies by a third. AWS says up to 20 minutes, AWS's sample about 3");
    public static readonly Constant MonitoringSetUp = new("monitoringSetUp", 45, 15, 120, "s", Certainty.Assumed, "from ModifyDBInstance until Enhanced Monitoring has its first sample");
    public static readonly Constant ColdCost = new("coldCost", 1.5, 1, 3, "times", Certainty.Assumed, "CPU of a request on a reader with a cold cache, against a warm one");
    public static readonly Constant CacheWarming = new("cacheWarming", 60, 20, 240, "s", Certainty.Assumed, "seconds under load in which a cold cache loses two thirds of its coldness");
    public static readonly Constant CountsServerless = new("countsServerless", 1, 0, 1, "", Certainty.Reported, "whether replica scaling counts serverless readers");
    public static readonly Constant CpuNoise = new("cpuNoise", 0.03, 0, 0.1, "", Certainty.Assumed, "how far a second's CPU lies from the mean, as a part of it");

    public static readonly IReadOnlyList<Constant> All =
    [
        LogDelay, DeliveryDelay, MetricDelay, AlarmInterval, RdsMetricDelay,
        ColdStart, EnvironmentLife, TurnTime, CallTime, StartTime, TransitionTime,
        Propagation, EndpointTtl, HostDnsCache, Zones, ResolversPerZone, Hosts, PoolSize, PoolLifetime,
        RequestCpu, RequestWait, RequestTimeout, Attempts, RetryDelay,
        VcpuPerAcu, AcuDoubling, AcuHalving, AcuBusy, AcuFloorTime, CpuOfMaximum, ReaderCreation, MonitoringSetUp, ColdCost, CacheWarming, CountsServerless, CpuNoise,
    ];
}
