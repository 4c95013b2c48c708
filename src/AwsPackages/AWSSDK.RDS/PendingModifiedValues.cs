using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class PendingModifiedValues
{
    public string DBInstanceIdentifier { get; set; }

    public string DBInstanceClass { get; set; }

    public string EngineVersion { get; set; }

    public int? Port { get; set; }

    public int? AllocatedStorage { get; set; }

    public string StorageType { get; set; }

    public string CACertificateIdentifier { get; set; }

    internal static PendingModifiedValues Read(XElement values) => new()
    {
        DBInstanceIdentifier = values.Text("DBInstanceIdentifier"),
        DBInstanceClass = values.Text("DBInstanceClass"),
        EngineVersion = values.Text("EngineVersion"),
        Port = values.Int("Port"),
        AllocatedStorage = values.Int("AllocatedStorage"),
        StorageType = values.Text("StorageType"),
        CACertificateIdentifier = values.Text("CACertificateIdentifier"),
    };
}
