using System.Text.RegularExpressions;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Policies.Keys;

/// <summary>The forms of the identifiers, as AWS documents them; narrower where another spelling would match nothing at run time.</summary>
internal static partial class Shapes
{
    public static readonly Shape Cluster = new(
        "a DB cluster identifier as RDS shows it: 1 to 63 lower-case letters, digits and single hyphens, a letter first, no hyphen last",
        63, "shop", ClusterForm());

    public static readonly Shape Zone = new("a hosted zone id: Z and up to 31 capital letters and digits", 32, "Z0000000EXAMPLE", ZoneForm());

    public static readonly Shape DnsName = new(
        "a DNS name in lower case without the last dot: labels of 1 to 63 letters, digits, hyphens and underscores, 253 in all",
        253, "ro.shop.internal", DnsNameForm());

    public static readonly Shape SetIdentifier = new("1 to 128 printable ASCII characters, no space first or last", 128, "provisioned", SetIdentifierForm());

    public static readonly Shape RoleArn = new("the ARN of an IAM role", 612, "arn:aws:iam::123456789012:role/dns-writer", RoleArnForm());

    public static readonly Shape TopicArn = new("the ARN of an SNS topic", 400, "arn:aws:sns:us-east-1:123456789012:spikes", TopicArnForm());

    public static readonly Shape Cron = new("five cron fields: minute hour day-of-month month day-of-week", 120, "45 10 * * FRI", CronForm()) { Fault = CronText.Fault };

    public static readonly Shape TimeZone = new("UTC, or an IANA time zone such as Asia/Seoul", 64, "Asia/Seoul", TimeZoneForm());

    [GeneratedRegex("^[a-z](-?[a-z0-9])*$")]
    private static partial Regex ClusterForm();

    [GeneratedRegex("^Z[A-Z0-9]{1,31}$")]
    private static partial Regex ZoneForm();

    [GeneratedRegex("^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)+$")]
    private static partial Regex DnsNameForm();

    [GeneratedRegex("^[!-~]([ -~]*[!-~])?$")]
    private static partial Regex SetIdentifierForm();

    [GeneratedRegex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$")]
    private static partial Regex RoleArnForm();

    [GeneratedRegex("^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\\.fifo)?$")]
    private static partial Regex TopicArnForm();

    [GeneratedRegex("^[^ ]+( [^ ]+){4}$")]
    private static partial Regex CronForm();

    [GeneratedRegex("^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]+){1,2})$")]
    private static partial Regex TimeZoneForm();
}
