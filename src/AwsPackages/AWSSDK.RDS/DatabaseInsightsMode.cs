using Amazon.Runtime;

namespace Amazon.RDS;

public class DatabaseInsightsMode(string value) : ConstantClass(value)
{
    public static readonly DatabaseInsightsMode Advanced = new("advanced");
    public static readonly DatabaseInsightsMode Standard = new("standard");

    public static DatabaseInsightsMode FindValue(string value) => FindValue<DatabaseInsightsMode>(value);

    public static implicit operator DatabaseInsightsMode(string value) => FindValue(value);
}
