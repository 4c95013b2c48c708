using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class ServerlessV2ScalingConfigurationInfo
{
    public double? MinCapacity { get; set; }

    public double? MaxCapacity { get; set; }

    public int? SecondsUntilAutoPause { get; set; }

    internal static ServerlessV2ScalingConfigurationInfo Read(XElement capacity) => new()
    {
        MinCapacity = capacity.Double("MinCapacity"),
        MaxCapacity = capacity.Double("MaxCapacity"),
        SecondsUntilAutoPause = capacity.Int("SecondsUntilAutoPause"),
    };
}
