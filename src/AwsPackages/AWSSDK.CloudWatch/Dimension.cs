using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.CloudWatch.Model;

public class Dimension
{
    public string Name { get; set; }

    public string Value { get; set; }

    internal static void Write(QueryForm form, Dimension dimension)
    {
        form.Text("Name", dimension.Name);
        form.Text("Value", dimension.Value);
    }

    internal static Dimension Read(XElement dimension) => new()
    {
        Name = dimension.Text("Name"),
        Value = dimension.Text("Value"),
    };
}
