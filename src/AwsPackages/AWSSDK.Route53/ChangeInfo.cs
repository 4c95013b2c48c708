using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;

namespace Amazon.Route53
{
    public class ChangeStatus(string value) : ConstantClass(value)
    {
        public static readonly ChangeStatus INSYNC = new("INSYNC");
        public static readonly ChangeStatus PENDING = new("PENDING");

        public static ChangeStatus FindValue(string value) => FindValue<ChangeStatus>(value);

        public static implicit operator ChangeStatus(string value) => FindValue(value);
    }
}

namespace Amazon.Route53.Model
{
    public class ChangeInfo
    {
        public string Id { get; set; }

        public ChangeStatus Status { get; set; }

        public DateTime? SubmittedAt { get; set; }

        public string Comment { get; set; }

        internal static ChangeInfo Read(XElement info) => new()
        {
            Id = info.Text("Id"),
            Status = info.Constant("Status", ChangeStatus.FindValue),
            SubmittedAt = info.Time("SubmittedAt"),
            Comment = info.Text("Comment"),
        };
    }
}
